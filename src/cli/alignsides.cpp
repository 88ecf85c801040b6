#include "cli/alignsides.h"

#include "exchange/textfile.h"
#include "lessons/aligner.h"
#include "lessons/article.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    LessonText lineText(QString text)
    {
        if (text.isEmpty())
            return {};
        text.replace("\r\n"_L1, "\n"_L1);
        if (text.endsWith(u'\n'))
            text.chop(1);
        return { .blocks = { { .sentences = text.split(u'\n') } } };
    }

    void addText(AlignSide &side, const QString &text, bool lines, LessonLanguage language)
    {
        side.text = lines ? lineText(text) : articleText(side.cleaning, language);
        const QStringList sentences = side.text.sentences();
        side.isEmpty = std::all_of(
            sentences.cbegin(), sentences.cend(), [](const QString &words) { return words.trimmed().isEmpty(); });
    }

    bool hasLetters(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    }

} // namespace

std::variant<AlignSides, QList<Fault>> readAlignSides(const QString &leftFile, const QString &rightFile, bool lines)
{
    QList<Fault> faults;
    QStringList texts;
    for (const QString &path : { leftFile, rightFile }) {
        const auto read = readTextOrBlankFile(path, largestAlignedFile);
        if (const auto *fault = std::get_if<Fault>(&read))
            faults.append(*fault);
        else
            texts.append(std::get<DecodedText>(read).text);
    }
    if (!faults.isEmpty())
        return faults;

    AlignSides sides;
    if (!lines) {
        sides.left.cleaning = cleaned(texts.first());
        sides.right.cleaning = cleaned(texts.last());
    }
    // What is left out tells nothing of the language.
    const QString left = lines ? texts.first() : sides.left.cleaning.text();
    const QString right = lines ? texts.last() : sides.right.cleaning.text();
    const auto isGreek = [](const QString &text) { return languageOf(text) == LessonLanguage::Greek; };
    sides.leftIsGreek = isGreek(left) || (!isGreek(right) && !hasLetters(left));
    sides.areOneLanguage = hasLetters(left) && hasLetters(right) && isGreek(left) == isGreek(right);
    const auto languageOfSide = [&](bool isLeft) {
        const bool greek = sides.areOneLanguage ? isGreek(left) : isLeft == sides.leftIsGreek;
        return greek ? LessonLanguage::Greek : LessonLanguage::English;
    };
    addText(sides.left, texts.first(), lines, languageOfSide(true));
    addText(sides.right, texts.last(), lines, languageOfSide(false));
    for (const auto &[side, path] : { std::pair(&sides.left, leftFile), std::pair(&sides.right, rightFile) }) {
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
