// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_icon.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dovetail::ui {

namespace {

class ActionIconEngine : public QIconEngine {
public:
    ActionIconEngine(QString name, QByteArray drawing)
        : name_(std::move(name)), drawing_(std::move(drawing)) {}

    QIconEngine* clone() const override { return new ActionIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray coloured = drawing_;
        coloured.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(coloured).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QStringLiteral("action-%1-%2-%3x%4")
                                .arg(name_, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap made;
        if (QPixmapCache::find(key, &made)) return made;
        made = QPixmap(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, made.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, made);
        return made;
    }

private:
    static QColor colour(QIcon::Mode mode) {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return palette.color(QPalette::ButtonText);
        }
    }

    QString name_;
    QByteArray drawing_;
};

} // namespace

QIcon actionIcon(const QString& name) {
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ActionIconEngine(name, file.readAll())) : QIcon();
}

void giveIcon(QAction* action) {
    QString name = action->objectName();
    name.remove(QStringLiteral("canvas."));
    if (name.endsWith(QStringLiteral("Action"))) name.chop(6);
    const QIcon icon = actionIcon(name);
    if (!icon.isNull()) action->setIcon(icon);
}

} // namespace dovetail::ui
