#include "lessons/alignmentset.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString folder() { return QStringLiteral(PISTIS_TEST_DATA "/alignment/"); }

    QStringList linesOf(const QString &name)
    {
        QString text = QString::fromUtf8(bytesOf(folder() + name));
        text.chop(1);
        return text.split(u'\n');
    }

    QList<int> indices(const QString &field)
    {
        QList<int> numbers;
        const QStringList words = field.split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words)
            numbers.append(word.toInt());
        return numbers;
    }

} // namespace

QStringList alignmentSetNames(const QString &group)
{
    QStringList names = QDir(folder()).entryList({ group + u"*.gold.tsv"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(qsizetype(sizeof(".gold.tsv")) - 1);
    return names;
}

LessonText plainText(const QStringList &sentences) { return { .blocks = { { .sentences = sentences } } }; }

AlignmentSet alignmentSet(const QString &name)
{
    AlignmentSet set { .greek = plainText(linesOf(name + ".el.txt"_L1)),
        .english = plainText(linesOf(name + ".en.txt"_L1)) };
    const QStringList rows = linesOf(name + ".gold.tsv"_L1);
    for (const QString &row : rows)
        set.gold.append({ .left = indices(row.section(u'\t', 0, 0)), .right = indices(row.section(u'\t', 1, 1)) });
    return set;
}

QString shown(const QList<LessonLink> &links)
{
    const auto numbers = [](const QList<int> &side) {
        QStringList words;
        for (const int index : side)
            words.append(QString::number(index));
        return words.join(u',');
    };
    QStringList words;
    for (const LessonLink &link : links)
        words.append(numbers(link.left) + u'-' + numbers(link.right));
    return words.join(u' ');
}

const Lexicon &builtLexicon()
{
    static const Lexicon lexicon = [] {
        Lexicon joined;
        for (const auto &[name, language] : { std::pair(u"freedict-ell-eng"_s, LessonLanguage::Greek),
                 std::pair(u"freedict-eng-ell"_s, LessonLanguage::English) }) {
            const QString base = QStringLiteral(PISTIS_LEXICON "/") + name;
            const auto text = unzippedBytes(bytesOf(base + ".dict.dz"_L1), 64 << 20);
            joined.add(readDictd(bytesOf(base + ".index"_L1), text.value_or(QByteArray())).entries, language);
        }
        return joined;
    }();
    return lexicon;
}

} // namespace Pistis
