// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/network_settings.h"

#include "core/scm/bayesian_network.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <limits>

namespace dovetail::ui {

namespace {

constexpr int usualRows = 10'000;
constexpr int mostRows = 100'000'000;

} // namespace

NetworkSettings::NetworkSettings(const QString& path, QWidget* parent)
    : ImportSettings(parent),
      path_(path),
      kind_(new QLabel(this)),
      rowsCaption_(new QLabel(this)),
      rows_(new QSpinBox(this)),
      seedCaption_(new QLabel(this)),
      seed_(new QSpinBox(this)) {
    rows_->setObjectName(QStringLiteral("importRows"));
    rows_->setRange(1, mostRows);
    rows_->setValue(usualRows);
    rows_->setGroupSeparatorShown(true);
    seed_->setObjectName(QStringLiteral("importSeed"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(1);
    rowsCaption_->setBuddy(rows_);
    seedCaption_->setBuddy(seed_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(kind_, 1);
    for (const auto& [caption, number] : {std::pair{rowsCaption_, rows_}, std::pair{seedCaption_, seed_}}) {
        layout->addWidget(caption);
        layout->addWidget(number);
        number->setKeyboardTracking(false); // not with each digit that is typed
        connect(number, &QSpinBox::valueChanged, this, &ImportSettings::changed);
    }
    retranslate();
}

void NetworkSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    ImportSettings::changeEvent(event);
}

void NetworkSettings::retranslate() {
    kind_->setText(tr("A Bayesian network: rows are drawn from it at random."));
    rowsCaption_->setText(tr("&Rows"));
    rows_->setAccessibleName(tr("Rows"));
    seedCaption_->setText(tr("&Seed"));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("The same seed draws the same rows again."));
}

ImportSettings::Work NetworkSettings::work(bool) const {
    return [path = path_.toStdString(), rows = static_cast<std::size_t>(rows_->value()),
            seed = static_cast<std::uint64_t>(seed_->value())](const Progress& progress) -> Result<Imported> {
        auto network = scm::BayesianNetwork::fromFile(path);
        if (!network) return fail(std::move(network.error()));
        auto drawn = network->sample(rows, seed, progress);
        if (!drawn) return fail(std::move(drawn.error()));
        return Imported{std::move(drawn->table), {}, {}};
    };
}

} // namespace dovetail::ui
