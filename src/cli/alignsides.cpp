#include "cli/alignsides.h"

#include "exchange/textfile.h"
#include "lessons/aligner.h"
#include "lessons/article.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // An empty file is a text without sentences.
    std::variant<QString, Fault> textOf(const QString &path)
    {
        const auto read = readTextFile(path, largestAlignedFile);
        const auto *fault = std::get_if<Fault>(&read);
        if (fault && fault->reason == Fault::Reason::Empty)
            return QString();
        if (fault)
            return *fault;
        return std::get<DecodedText>(read).text;
    }

    LessonText lineText(QString text)
    {
        if (text.isEmpty())
            return {};
        if (text.endsWith(u'\n'))
            text.chop(1);
        return { .blocks = { { .sentences = text.split(u'\n') } } };
    }

    AlignSide sideOf(const QString &text, bool lines, LessonLanguage language)
    {
        AlignSide side;
        if (lines) {
            side.text = lineText(text);
        } else {
            side.cleaning = cleaned(text);
            side.text = articleText(side.cleaning, language);
        }
        const QStringList sentences = side.text.sentences();
        side.isEmpty = std::all_of(
            sentences.cbegin(), sentences.cend(), [](const QString &words) { return words.trimmed().isEmpty(); });
        return side;
    }

    bool hasLetters(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    }

} // namespace

std::variant<AlignSides, QList<Fault>> readAlignSides(const QString &left, const QString &right, bool lines)
{
    QList<Fault> faults;
    QStringList texts;
    for (const QString &path : { left, right }) {
        const auto read = textOf(path);
        if (const auto *fault = std::get_if<Fault>(&read))
            faults.append(*fault);
        else
            texts.append(std::get<QString>(read));
    }
    if (!faults.isEmpty())
        return faults;

    AlignSides sides;
    const auto isGreek = [](const QString &text) { return languageOf(text) == LessonLanguage::Greek; };
    sides.leftIsGreek = isGreek(texts.first()) || (!isGreek(texts.last()) && !hasLetters(texts.first()));
    sides.areOneLanguage
        = hasLetters(texts.first()) && hasLetters(texts.last()) && isGreek(texts.first()) == isGreek(texts.last());
    const auto languageOfSide = [&](bool isLeft) {
        const bool greek = sides.areOneLanguage ? isGreek(texts.first()) : isLeft == sides.leftIsGreek;
        return greek ? LessonLanguage::Greek : LessonLanguage::English;
    };
    sides.left = sideOf(texts.first(), lines, languageOfSide(true));
    sides.right = sideOf(texts.last(), lines, languageOfSide(false));
    for (const auto &[side, path] : { std::pair(&sides.left, left), std::pair(&sides.right, right) }) {
        if (side->text.sentences().size() > mostAlignedSentences)
            faults.append({ .file = QFileInfo(path).fileName(),
                .reason = Fault::Reason::TooManySentences,
                .text = QString::number(mostAlignedSentences) });
    }
    if (!faults.isEmpty())
        return faults;
    return sides;
}

} // namespace Pistis
