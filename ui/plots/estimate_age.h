// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dovetail::ui {

class Analysis;
class Document;

/// Why the effects that were estimated are no longer those of the project, or an empty string.
QString whyEstimateIsOld(const Document& document, const Analysis& analysis);

} // namespace dovetail::ui
