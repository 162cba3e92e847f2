// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translation_file.h"

#include "tests/support/test_data.h"

#include <QFile>
#include <QXmlStreamReader>

namespace dovetail::test {

namespace {

Message message(QXmlStreamReader& reader, const QString& context) {
    Message message{
        context, {}, {}, {}, reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}};
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("source")) {
            message.source = reader.readElementText();
        } else if (reader.name() == QLatin1String("comment")) {
            message.comment = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            message.state = reader.attributes().value(QLatin1String("type")).toString();
            if (!message.counted) {
                message.forms << reader.readElementText();
                continue;
            }
            while (reader.readNextStartElement())
                message.forms << reader.readElementText();
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString translationFile(const QString& language) {
    return QString::fromStdString(sourceFolder().string()) +
           QStringLiteral("/translations/dovetail_%1.ts").arg(language);
}

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read.", qPrintable(path));
    QXmlStreamReader reader(&file);
    std::vector<Message> messages;
    QString context;
    if (!reader.readNextStartElement()) qFatal("%s is no XML.", qPrintable(path));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        if (reader.name() == QLatin1String("name")) context = reader.readElementText();
        if (reader.name() == QLatin1String("message")) messages.push_back(message(reader, context));
    }
    if (reader.hasError()) qFatal("%s: %s", qPrintable(path), qPrintable(reader.errorString()));
    return messages;
}

} // namespace dovetail::test
