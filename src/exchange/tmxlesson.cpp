#include "exchange/tmxlesson.h"

#include "core/words.h"
#include "lessons/carryover.h"
#include "lessons/sentencesplitter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;
    using Status = LessonLink::Status;

    constexpr Words<Kind, 5> kinds { { { Kind::Title, "title"_L1 }, { Kind::Heading, "heading"_L1 },
        { Kind::Paragraph, "paragraph"_L1 }, { Kind::Quotation, "quotation"_L1 }, { Kind::ListItem, "item"_L1 } } };
    constexpr Words<Status, 3> statuses { { { Status::Auto, "auto"_L1 }, { Status::Confirmed, "confirmed"_L1 },
        { Status::Manual, "manual"_L1 } } };
    const QString greekBlock = u"x-pistis-block-el"_s;
    const QString englishBlock = u"x-pistis-block-en"_s;

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

    void tellBlock(TmxUnit &unit, const QString &property, const QMap<int, Kind> &beginnings, const QList<int> &indices)
    {
        if (!indices.isEmpty() && beginnings.contains(indices.constFirst()))
            unit.extras.properties.append({ property, wordIn(kinds, beginnings.value(indices.constFirst())) });
    }

    std::optional<Kind> blockIn(const TmxUnit &unit, const QString &property)
    {
        const auto found
            = std::ranges::find(unit.extras.properties, property, [](const auto &one) { return one.first; });
        return found == unit.extras.properties.end() ? std::nullopt : valueIn(kinds, found->second);
    }

    bool knowsBlocks(const TmxFile &file)
    {
        return std::ranges::any_of(
            file.units, [](const TmxUnit &unit) { return blockIn(unit, greekBlock) || blockIn(unit, englishBlock); });
    }

    QList<int> addText(LessonText &text, int &count, const QString &words, std::optional<Kind> begins,
        LessonLanguage language, bool knowsAllBlocks)
    {
        if (words.isEmpty())
            return {};
        const Kind kind = begins.value_or(Kind::Paragraph);
        if (begins || !knowsAllBlocks || text.blocks.isEmpty())
            text.blocks.append({ .kind = kind });
        const bool whole = kind == Kind::Title || kind == Kind::Heading;
        const QStringList sentences = whole ? QStringList { words } : splitSentences(words, language);
        text.blocks.last().sentences += sentences;
        QList<int> indices;
        for (qsizetype at = 0; at < sentences.size(); ++at)
            indices.append(count++);
        if (kind == Kind::Title && text.front.title.isEmpty())
            text.front.title = words;
        return indices;
    }

} // namespace

TmxFile tmxOf(const Lesson &lesson)
{
    const auto greek = beginningsOf(lesson.greek);
    const auto english = beginningsOf(lesson.english);
    TmxFile file;
    for (qsizetype at = 0; at < lesson.links.size(); ++at) {
        const LessonLink &link = lesson.links.at(at);
        const LessonPlace place = placeOf(lesson, at);
        TmxUnit unit { .greek = place.leftTexts.join(u' '),
            .english = place.rightTexts.join(u' '),
            .confidence = link.confidence < 0 ? -1 : link.confidence / 100.,
            .status = wordIn(statuses, link.status) };
        tellBlock(unit, greekBlock, greek, link.left);
        tellBlock(unit, englishBlock, english, link.right);
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
    for (const TmxUnit &unit : file.units) {
        LessonLink link { .left = addText(lesson.greek, greek, unit.greek, blockIn(unit, greekBlock),
                              LessonLanguage::Greek, knowsAllBlocks),
            .right = addText(lesson.english, english, unit.english, blockIn(unit, englishBlock),
                LessonLanguage::English, knowsAllBlocks),
            .status = valueIn(statuses, unit.status).value_or(Status::Auto),
            .confidence = unit.confidence < 0 ? -1 : int(std::lround(100 * unit.confidence)) };
        lesson.links.append(link);
    }
    for (LessonText *text : { &lesson.greek, &lesson.english }) {
        if (!text->blocks.isEmpty() && text->front.title.isEmpty())
            text->front.title = title;
    }
    return lesson;
}

} // namespace Pistis
