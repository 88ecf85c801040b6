#include "lessons/tsvfiles.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Status = LessonLink::Status;

    QString wordOf(Status status)
    {
        return status == Status::Auto ? u"auto"_s : status == Status::Confirmed ? u"confirmed"_s : u"manual"_s;
    }

    std::optional<Status> statusOf(QStringView word)
    {
        for (const Status status : { Status::Auto, Status::Confirmed, Status::Manual }) {
            if (word == wordOf(status))
                return status;
        }
        return {};
    }

    QString indicesText(const QList<int> &indices)
    {
        QStringList words;
        for (const int index : indices)
            words.append(QString::number(index));
        return words.join(u',');
    }

    // An optional fourth field: percent, or -1 where there is none.
    std::optional<int> confidenceOf(const QStringList &fields)
    {
        if (fields.size() < 4)
            return -1;
        bool isNumber = false;
        const int percent = fields.at(3).toInt(&isNumber);
        return isNumber && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
    }

    QString confidenceText(int confidence) { return confidence < 0 ? QString() : u'\t' + QString::number(confidence); }

    // The sentences of one side, each of which may be taken once. Links may cross.
    class Sentences
    {
    public:
        explicit Sentences(qsizetype count)
            : m_free(count, true)
        {
        }
        std::optional<QList<int>> take(QStringView text)
        {
            QList<int> indices;
            const auto words = text.split(u',', Qt::SkipEmptyParts);
            for (const QStringView word : words) {
                bool isNumber = false;
                const int index = word.toInt(&isNumber);
                if (!isNumber || !m_free.value(index, false))
                    return {};
                m_free[index] = false;
                indices.append(index);
            }
            return indices;
        }
        bool areTaken() const { return !m_free.contains(true); }

    private:
        QList<bool> m_free;
    };

} // namespace

std::variant<QList<LessonLink>, Fault> readLinks(
    const QString &tsv, const QString &file, const LessonText &left, const LessonText &right)
{
    const QStringList lines = tsv.split(u'\n', Qt::SkipEmptyParts);
    const auto fault = [&](qsizetype line) {
        return Fault {
            .file = file, .line = int(line) + 1, .reason = Fault::Reason::BadPack, .text = lines.value(line).left(80)
        };
    };
    if (lines.value(0) != textHash(left) + u'\t' + textHash(right))
        return fault(0);
    QList<LessonLink> links;
    Sentences leftSentences(left.sentences().size());
    Sentences rightSentences(right.sentences().size());
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QStringList fields = lines.at(at).split(u'\t');
        const auto leftIndices = leftSentences.take(fields.value(0));
        const auto rightIndices = rightSentences.take(fields.value(1));
        const auto status = statusOf(fields.value(2));
        const auto confidence = confidenceOf(fields);
        if (fields.size() < 3 || fields.size() > 4 || !leftIndices || !rightIndices || !status || !confidence
            || (leftIndices->isEmpty() && rightIndices->isEmpty()))
            return fault(at);
        links.append({ .left = *leftIndices, .right = *rightIndices, .status = *status, .confidence = *confidence });
    }
    if (!leftSentences.areTaken() || !rightSentences.areTaken())
        return fault(lines.size());
    return links;
}

QString linksTsv(const QList<LessonLink> &links, const LessonText &left, const LessonText &right)
{
    QString tsv = textHash(left) + u'\t' + textHash(right) + u'\n';
    for (const LessonLink &link : links)
        tsv += indicesText(link.left) + u'\t' + indicesText(link.right) + u'\t' + wordOf(link.status)
            + confidenceText(link.confidence) + u'\n';
    return tsv;
}

QList<GlossaryTerm> readGlossary(const QString &tsv)
{
    QList<GlossaryTerm> terms;
    const QStringList lines = tsv.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() >= 2)
            terms.append({ .greek = fields.at(0),
                .english = fields.at(1),
                .greekNote = fields.value(2),
                .englishNote = fields.value(3) });
    }
    return terms;
}

} // namespace Pistis
