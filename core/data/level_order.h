// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dovetail::data {

/// The natural order of texts: by bytes, but runs of digits by the number they stand for, so that
/// "6-10 daily" comes before "11+ daily". A strict total order.
bool levelBefore(std::string_view a, std::string_view b);

} // namespace dovetail::data
