#include "lessons/removedlines.h"

#include "lessons/cleaningjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    LessonLanguage sideOf(const QJsonValue &entry)
    {
        return entry["side"_L1].toString() == codeOf(LessonLanguage::English) ? LessonLanguage::English
                                                                              : LessonLanguage::Greek;
    }

} // namespace

QString originalPath(LessonLanguage language) { return u"original/"_s + codeOf(language) + u".txt"_s; }

RemovedLines::RemovedLines(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    m_removed = object.value("removed"_L1).toArray();
    m_repaired = object.value("repaired"_L1).toArray();
    m_sources = object.value("sources"_L1).toArray();
}

void RemovedLines::add(const Cleaning &cleaning, LessonLanguage language, const OriginalForm &form)
{
    for (const QJsonValue &line : removedJson(cleaning, codeOf(language)))
        m_removed.append(line);
    // What was wished to stay counts as brought back, so that the next import leaves it as well.
    Cleaning wished;
    for (RemovedLine line : cleaning.removed) {
        if (std::exchange(line.isKept, false))
            wished.removed.append(line);
    }
    for (const QJsonValue &line : removedJson(wished, codeOf(language))) {
        QJsonObject stays = line.toObject();
        stays.insert("restored"_L1, true);
        m_removed.append(stays);
    }
    for (const QJsonValue &line : repairedJson(cleaning, codeOf(language)))
        m_repaired.append(line);
    QJsonObject source { { "side"_L1, codeOf(language) }, { "markdown"_L1, form.isMarkdown } };
    if (form.encoding)
        source.insert("encoding"_L1, nameOf(*form.encoding));
    m_sources.append(source);
}

QByteArray RemovedLines::json() const
{
    return QJsonDocument(
        QJsonObject { { "removed"_L1, m_removed }, { "repaired"_L1, m_repaired }, { "sources"_L1, m_sources } })
        .toJson();
}

QList<RemovedEntry> RemovedLines::entries() const
{
    QList<RemovedEntry> entries;
    for (const QJsonValue &line : m_removed)
        entries.append({ .language = sideOf(line),
            .line = line["line"_L1].toInt(),
            .text = line["text"_L1].toString(),
            .rule = line["rule"_L1].toString(),
            .isRestored = line["restored"_L1].toBool() });
    return entries;
}

OriginalForm RemovedLines::form(LessonLanguage language) const
{
    for (const QJsonValue &source : m_sources) {
        if (sideOf(source) == language)
            return { .encoding = encodingNamed(source["encoding"_L1].toString()),
                .isMarkdown = source["markdown"_L1].toBool() };
    }
    return {};
}

void RemovedLines::setRestored(const RemovedEntry &entry)
{
    for (QJsonValueRef line : m_removed) {
        if (sideOf(line) != entry.language || line.toObject()["line"_L1].toInt() != entry.line
            || line.toObject()["text"_L1].toString() != entry.text)
            continue;
        QJsonObject restored = line.toObject();
        restored.insert("restored"_L1, true);
        line = restored;
    }
}

} // namespace Pistis
