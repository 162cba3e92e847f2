// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGraphicsItem;

namespace dovetail::ui {

/// An item, and a number that grows whenever it looks different, other than by its place or opacity.
struct RevisedItem {
    QGraphicsItem* item = nullptr;
    unsigned revision = 0;
    bool operator==(const RevisedItem&) const = default;
};

} // namespace dovetail::ui
