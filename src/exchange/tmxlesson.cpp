#include "exchange/tmxlesson.h"

#include "core/words.h"
#include "exchange/tmxparts.h"
#include "lessons/carryover.h"
#include "lessons/sentencesplitter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;
    using Status = LessonLink::Status;

    constexpr Words<Status, 3> statuses { { { Status::Auto, "auto"_L1 }, { Status::Confirmed, "confirmed"_L1 },
        { Status::Manual, "manual"_L1 } } };
    // Of a side of a unit: what its first sentence begins, and which one of the text it is, since pairs may cross.
    struct SideNames
    {
        QString block {};
        QString place {};
    };
    const SideNames greekNames { u"x-pistis-block-el"_s, u"x-pistis-place-el"_s };
    const SideNames englishNames { u"x-pistis-block-en"_s, u"x-pistis-place-en"_s };

    // By the number of the sentence that begins the block.
    QMap<int, Kind> beginningsOf(const LessonText &text)
    {
        QMap<int, Kind> beginnings;
        int sentence = 0;
        for (const LessonBlock &block : text.blocks) {
            beginnings.insert(sentence, block.kind);
            sentence += int(block.sentences.size());
        }
        return beginnings;
    }

    bool crosses(const QList<LessonLink> &links, QList<int> LessonLink::*side)
    {
        int last = -1;
        for (const LessonLink &link : links) {
            for (const int sentence : link.*side) {
                if (sentence < last)
                    return true;
                last = sentence;
            }
        }
        return false;
    }

    QList<TmxPart> partsAt(const QStringList &texts, const QMap<int, Kind> &beginnings, const QList<int> &indices)
    {
        QList<TmxPart> parts;
        for (qsizetype at = 0; at < indices.size(); ++at) {
            const auto begins = beginnings.constFind(indices.at(at));
            if (begins != beginnings.cend())
                parts.append({ .begins = *begins, .words = texts.at(at) });
            else if (parts.isEmpty())
                parts.append({ .words = texts.at(at) });
            else
                parts.last().words += u' ' + texts.at(at);
        }
        return parts;
    }

    void tellSide(
        TmxUnit &unit, const SideNames &names, const QList<TmxPart> &parts, const QList<int> &indices, bool areCrossed)
    {
        if (indices.isEmpty())
            return;
        if (const QString told = partsText(parts); !told.isEmpty())
            unit.extras.properties.append({ names.block, told });
        if (areCrossed)
            unit.extras.properties.append({ names.place, QString::number(indices.constFirst()) });
    }

    QString propertyIn(const TmxUnit &unit, const QString &name)
    {
        const auto found = std::ranges::find(unit.extras.properties, name, [](const auto &one) { return one.first; });
        return found == unit.extras.properties.end() ? QString() : found->second;
    }

    bool knowsBlocks(const TmxFile &file)
    {
        return std::ranges::any_of(file.units, [](const TmxUnit &unit) {
            const auto begins = [&unit](const QString &words, const SideNames &names) {
                return tmxParts(words, propertyIn(unit, names.block)).constFirst().begins.has_value();
            };
            return begins(unit.greek, greekNames) || begins(unit.english, englishNames);
        });
    }

    // The units as their texts follow each other on one side: as told, else as they stand.
    QList<qsizetype> orderOf(const TmxFile &file, const SideNames &names)
    {
        QList<qsizetype> order(file.units.size());
        std::iota(order.begin(), order.end(), qsizetype(0));
        std::ranges::stable_sort(
            order, {}, [&](qsizetype at) { return propertyIn(file.units.at(at), names.place).toInt(); });
        return order;
    }

    QList<int> addPart(LessonText &text, int &count, const TmxPart &part, LessonLanguage language, bool knowsAllBlocks)
    {
        const Kind kind = part.begins.value_or(Kind::Paragraph);
        if (part.begins || !knowsAllBlocks || text.blocks.isEmpty())
            text.blocks.append({ .kind = kind });
        const bool whole = kind == Kind::Title || kind == Kind::Heading;
        const QStringList sentences = whole ? QStringList { part.words } : splitSentences(part.words, language);
        text.blocks.last().sentences += sentences;
        QList<int> indices;
        for (qsizetype at = 0; at < sentences.size(); ++at)
            indices.append(count++);
        if (kind == Kind::Title && text.front.title.isEmpty())
            text.front.title = part.words;
        return indices;
    }

    QList<int> addText(LessonText &text, int &count, const QString &words, const QString &blocks,
        LessonLanguage language, bool knowsAllBlocks)
    {
        QList<int> indices;
        const QList<TmxPart> parts = words.isEmpty() ? QList<TmxPart>() : tmxParts(words, blocks);
        for (const TmxPart &part : parts)
            indices += addPart(text, count, part, language, knowsAllBlocks);
        return indices;
    }

} // namespace

TmxFile tmxOf(const Lesson &lesson)
{
    const auto greek = beginningsOf(lesson.greek);
    const auto english = beginningsOf(lesson.english);
    const bool greekCrosses = crosses(lesson.links, &LessonLink::left);
    const bool englishCrosses = crosses(lesson.links, &LessonLink::right);
    TmxFile file;
    for (qsizetype at = 0; at < lesson.links.size(); ++at) {
        const LessonLink &link = lesson.links.at(at);
        const LessonPlace place = placeOf(lesson, at);
        TmxUnit unit { .greek = place.leftTexts.join(u' '),
            .english = place.rightTexts.join(u' '),
            .confidence = link.confidence < 0 ? -1 : link.confidence / 100.,
            .status = wordIn(statuses, link.status) };
        tellSide(unit, greekNames, partsAt(place.leftTexts, greek, link.left), link.left, greekCrosses);
        tellSide(unit, englishNames, partsAt(place.rightTexts, english, link.right), link.right, englishCrosses);
        file.units.append(unit);
    }
    return file;
}

Lesson lessonOf(const TmxFile &file, const QString &title)
{
    Lesson lesson;
    const bool knowsAllBlocks = knowsBlocks(file);
    int greek = 0;
    int english = 0;
    lesson.links.resize(file.units.size());
    for (const qsizetype at : orderOf(file, greekNames)) {
        const TmxUnit &unit = file.units.at(at);
        lesson.links[at].left = addText(
            lesson.greek, greek, unit.greek, propertyIn(unit, greekNames.block), LessonLanguage::Greek, knowsAllBlocks);
    }
    for (const qsizetype at : orderOf(file, englishNames)) {
        const TmxUnit &unit = file.units.at(at);
        lesson.links[at].right = addText(lesson.english, english, unit.english, propertyIn(unit, englishNames.block),
            LessonLanguage::English, knowsAllBlocks);
    }
    for (qsizetype at = 0; at < file.units.size(); ++at) {
        const TmxUnit &unit = file.units.at(at);
        lesson.links[at].status = valueIn(statuses, unit.status).value_or(Status::Auto);
        lesson.links[at].confidence = unit.confidence < 0 ? -1 : int(std::lround(100 * unit.confidence));
    }
    for (LessonText *text : { &lesson.greek, &lesson.english }) {
        if (!text->blocks.isEmpty() && text->front.title.isEmpty())
            text->front.title = title;
    }
    return lesson;
}

} // namespace Pistis
