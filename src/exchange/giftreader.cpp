#include "exchange/giftreader.h"

#include <QHash>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr QStringView englishMark = u"//en ";

    struct Answer
    {
        QString text {};
        QString reason {};
        bool isRight = false;
    };

    struct Question
    {
        int line = 0;
        QString name {};
        QString text {};
        QList<Answer> answers {};
    };

    // Signs behind a backslash mean themselves; while reading they stand in a range that no text uses.
    constexpr char16_t hiddenRange = 0xe000;

    QString hidden(const QString &text)
    {
        QString result;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool escapes = text[at] == u'\\' && at + 1 < text.size() && u"\\~=#{}:"_s.contains(text[at + 1]);
            result += escapes ? QChar(char16_t(hiddenRange + text[++at].unicode())) : text[at];
        }
        return result;
    }

    QString shown(const QString &text)
    {
        QString result = text.simplified();
        for (QChar &sign : result) {
            if (sign.unicode() > hiddenRange && sign.unicode() < hiddenRange + 0x80)
                sign = QChar(char16_t(sign.unicode() - hiddenRange));
        }
        return result;
    }

    // The weight of an answer (%50%) is left out: here an answer is right or wrong.
    Answer answerIn(QStringView part)
    {
        QString text = part.mid(1).toString();
        const QString reason = text.section(u'#', 1);
        text = text.section(u'#', 0, 0).trimmed();
        if (text.startsWith(u'%') && text.indexOf(u'%', 1) > 0)
            text = text.mid(text.indexOf(u'%', 1) + 1);
        return { .text = shown(text), .reason = shown(reason), .isRight = part.front() == u'=' };
    }

    QList<Answer> answersIn(const QString &body)
    {
        QList<Answer> answers;
        qsizetype start = -1;
        for (qsizetype at = 0; at <= body.size(); ++at) {
            if (at < body.size() && body[at] != u'=' && body[at] != u'~')
                continue;
            if (start >= 0)
                answers.append(answerIn(QStringView(body).sliced(start, at - start)));
            start = at;
        }
        return answers;
    }

    QList<Answer> truthAnswers(const QString &body, bool english)
    {
        const QString word = body.section(u'#', 0, 0).trimmed().toUpper();
        if (word != "T"_L1 && word != "TRUE"_L1 && word != "F"_L1 && word != "FALSE"_L1)
            return {};
        const bool isTrue = word.startsWith(u'T');
        const QString wrong = shown(body.section(u'#', 1, 1));
        const QString right = shown(body.section(u'#', 2, 2));
        return { { .text = english ? u"True"_s : u"Σωστό"_s, .reason = isTrue ? right : wrong, .isRight = isTrue },
            { .text = english ? u"False"_s : u"Λάθος"_s, .reason = isTrue ? wrong : right, .isRight = !isTrue } };
    }

    std::optional<Question> questionIn(const QString &block, int line, bool english)
    {
        const QString text = hidden(block.trimmed());
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = text.lastIndexOf(u'}');
        if (open < 0 || close < open)
            return {};
        Question question { .line = line, .text = text.left(open).trimmed() };
        if (question.text.startsWith("::"_L1)) {
            question.name = shown(question.text.section(u"::"_s, 1, 1));
            question.text = question.text.section(u"::"_s, 2);
        }
        if (question.text.startsWith(u'[') && question.text.contains(u']'))
            question.text = question.text.section(u']', 1);
        question.text = shown(question.text);
        const QString body = text.sliced(open + 1, close - open - 1).trimmed();
        question.answers = truthAnswers(body, english);
        if (question.answers.isEmpty() && (body.startsWith(u'=') || body.startsWith(u'~')) && !body.contains("->"_L1))
            question.answers = answersIn(body);
        const bool canBeRight = std::any_of(
            question.answers.cbegin(), question.answers.cend(), [](const Answer &answer) { return answer.isRight; });
        return question.answers.size() >= 2 && canBeRight ? std::optional(question) : std::nullopt;
    }

    // Blocks between blank lines, each with its first line; English as one, without its marks.
    class Blocks
    {
    public:
        explicit Blocks(bool english)
            : m_english(english)
        {
        }

        void add(const QString &line, int number)
        {
            const bool isEnglish = line.startsWith(englishMark);
            if (line.trimmed().isEmpty())
                m_open = false;
            if (line.trimmed().isEmpty() || line.startsWith(u'$') || isEnglish != m_english
                || (!isEnglish && line.startsWith("//"_L1)))
                return;
            if (!m_open)
                blocks.append({ number, QString() });
            m_open = true;
            blocks.last().second += (isEnglish ? line.mid(englishMark.size()) : line) + u'\n';
        }

        QList<std::pair<int, QString>> blocks;

    private:
        bool m_english;
        bool m_open = false;
    };

    QuizCard cardOf(const Question &greek, const Question &english)
    {
        QuizCard card { .id = greek.name, .greek = greek.text, .english = english.text };
        for (qsizetype at = 0; at < greek.answers.size(); ++at) {
            const Answer &answer = greek.answers.at(at);
            const Answer beside = english.answers.value(at);
            card.answers.append({ .greek = answer.text,
                .english = beside.text,
                .isRight = answer.isRight,
                .greekReason = answer.reason,
                .englishReason = beside.reason });
        }
        return card;
    }

} // namespace

GiftQuestions readGift(const QString &gift, const QString &file)
{
    Blocks greek(false);
    Blocks english(true);
    const QStringList lines = gift.split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        greek.add(lines.at(number - 1), number);
        english.add(lines.at(number - 1), number);
    }
    GiftQuestions result;
    const auto question = [&](const std::pair<int, QString> &block, bool isEnglish) {
        auto read = questionIn(block.second, block.first, isEnglish);
        if (!read)
            result.faults.append({ .file = file,
                .line = block.first,
                .reason = Fault::Reason::BadWord,
                .text = block.second.section(u'\n', 0, 0).left(80) });
        return read;
    };
    QHash<QString, Question> translations;
    for (const auto &block : std::as_const(english.blocks)) {
        if (const auto read = question(block, true))
            translations.insert(read->name, *read);
    }
    for (const auto &block : std::as_const(greek.blocks)) {
        if (auto read = question(block, false)) {
            if (read->name.isEmpty())
                read->name = u"line-%1"_s.arg(read->line);
            result.cards.append(cardOf(*read, translations.value(read->name)));
        }
    }
    return result;
}

} // namespace Pistis
