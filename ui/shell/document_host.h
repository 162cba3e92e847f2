// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace dovetail::ui {

class ProjectFiles;

/// Where documents go when there may be several windows. ProjectFiles asks it; without one, what is opened
/// takes the place of what is there.
class DocumentHost {
public:
    /// Brings the window to the front that has the file open. False: none has.
    virtual bool raiseWindowOf(const QString& path) = 0;
    /// Is the file open in another window than the one that asks?
    virtual bool isOpenElsewhere(const QString& path, const ProjectFiles& asking) const = 0;
    /// The window for what has just been read: the one that asks if it is still empty, otherwise a new one.
    virtual ProjectFiles& placeFor(ProjectFiles& asking) = 0;

protected:
    ~DocumentHost() = default;
};

} // namespace dovetail::ui
