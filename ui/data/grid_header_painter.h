// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_profile.h"
#include "core/data/row_filter.h"
#include "core/data/row_order.h"
#include "ui/data/grid_style.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace dovetail::ui {

/// Draws the heads of columns: name, sort arrow and funnel; type and missing cells; histogram.
class HeaderPainter {
public:
    struct Head {
        const data::Column& column;
        const data::ColumnProfile* profile = nullptr; ///< null while it is not known
        const std::vector<std::size_t>* shown =
            nullptr; ///< rows of each bin that pass the filters; null: all
        const data::ColumnFilter* filter = nullptr;
        const data::SortKey* sortKey = nullptr;
        int sortPlace = 0; ///< among several keys, from 1
        bool selected = false;
        bool hovered = false;
    };

    HeaderPainter(QPainter& painter, const GridStyle& style, const QFont& font);

    void paint(const Head& head, const QRect& place) const;

    static int height(const QFont& font);
    static int neededWidth(const QFont& font, const data::Column& column);
    static QRect funnelRect(const QRect& place, const QFont& font);

private:
    void paintName(const Head& head, const QRect& place) const;
    void paintKind(const Head& head, const QRect& place) const;
    void paintHistogram(const Head& head, const QRect& place) const;
    void paintFunnel(const Head& head, const QRect& place) const;
    /// Returns how wide it is.
    int paintArrow(const Head& head, const QRect& place) const;

    QPainter& painter_;
    const GridStyle& style_;
    QFont font_;
};

} // namespace dovetail::ui
