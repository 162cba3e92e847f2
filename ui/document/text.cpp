// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace dovetail::ui {

QString said(const Sentence& sentence) {
    const auto translated = [](const Phrase& phrase) {
        constexpr std::size_t most = std::numeric_limits<int>::max();
        const int count = phrase.singular ? static_cast<int>(std::min(phrase.count, most)) : -1;
        return QCoreApplication::translate(phrase.context, phrase.english, phrase.singular, count)
            .toStdString();
    };
    return text(sentence.said(translated));
}

} // namespace dovetail::ui
