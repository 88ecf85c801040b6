#include "app/lexiconfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype largestFile = 64 << 20; // bytes, unpacked
    constexpr int tellingHeadwords = 100;

    std::optional<QByteArray> bytesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return {};
        return unzippedBytes(file.readAll(), largestFile);
    }

    LessonLanguage headwordLanguage(const QList<DictdEntry> &entries)
    {
        QString words;
        for (qsizetype at = 0; at < entries.size(); at += 1 + entries.size() / tellingHeadwords)
            words += entries.at(at).headword;
        return languageOf(words);
    }

    struct Dictionary
    {
        DictdFile file {};
        LessonLanguage headwords = LessonLanguage::English;
    };

    Dictionary dictionary(const QString &path)
    {
        const QString base = path.chopped(qsizetype(sizeof(".index")) - 1);
        const auto index = bytesOf(path);
        const auto text = bytesOf(QFile::exists(base + ".dict.dz"_L1) ? base + ".dict.dz"_L1 : base + ".dict"_L1);
        DictdFile file = index && text ? readDictd(*index, *text) : DictdFile { .brokenLines = 1 };
        const LessonLanguage headwords = headwordLanguage(file.entries);
        return { .file = std::move(file), .headwords = headwords };
    }

    Lexicon lexiconOf(const Dictionary &dictionary)
    {
        Lexicon lexicon;
        lexicon.add(dictionary.file.entries, dictionary.headwords);
        return lexicon;
    }

    Lexicon scopedLexicon(const QList<DictdEntry> &entries, LessonLanguage headwords, const LexiconScope &scope)
    {
        Lexicon lexicon;
        lexicon.add(entries, headwords, &scope);
        return lexicon;
    }

    QList<QFuture<Dictionary>> startReading(const QString &folder, QStringList &paths)
    {
        const QDir directory(folder);
        QList<QFuture<Dictionary>> reading; // each beside the others
        for (const QString &name : directory.entryList({ u"*.index"_s }, QDir::Files, QDir::Name)) {
            paths.append(directory.filePath(name));
            reading.append(QtConcurrent::run(dictionary, paths.last()));
        }
        return reading;
    }

    FoundLexicon foundIn(QList<QFuture<Dictionary>> &reading, const QStringList &paths, const auto &startAdding)
    {
        FoundLexicon found;
        QList<QFuture<Lexicon>> adding;
        for (qsizetype at = 0; at < reading.size(); ++at) {
            const Dictionary read = reading[at].takeResult();
            if (read.file.brokenLines > 0)
                found.brokenFiles.append(paths.at(at));
            adding += startAdding(read);
        }
        for (QFuture<Lexicon> &part : adding)
            found.lexicon.add(part.takeResult());
        return found;
    }

    QString besideTheProgram()
    {
        const QString folder = QCoreApplication::applicationDirPath() + "/../share/pistis/lexicon"_L1;
        return QFile::exists(folder) ? folder
                                     : QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"pistis/lexicon"_s,
                                         QStandardPaths::LocateDirectory);
    }

} // namespace

FoundLexicon lexiconIn(const QString &folder)
{
    QStringList paths;
    auto reading = startReading(folder, paths);
    return foundIn(reading, paths,
        [](const Dictionary &read) { return QList<QFuture<Lexicon>> { QtConcurrent::run(lexiconOf, read) }; });
}

FoundLexicon lexiconIn(const QString &folder, const LessonText &greek, const LessonText &english)
{
    constexpr qsizetype atOnce = 18'000; // entries: so that both dictionaries keep two processors busy to the end
    QStringList paths;
    auto reading = startReading(folder, paths);
    const LexiconScope scope(greek, english);
    return foundIn(reading, paths, [&scope](const Dictionary &read) {
        QList<QFuture<Lexicon>> parts;
        for (qsizetype at = 0; at < read.file.entries.size(); at += atOnce)
            parts.append(QtConcurrent::run(scopedLexicon, read.file.entries.mid(at, atOnce), read.headwords, scope));
        return parts;
    });
}

FoundLexicon installedLexicon()
{
    const QString folder = besideTheProgram();
    return folder.isEmpty() ? FoundLexicon() : lexiconIn(folder);
}

FoundLexicon installedLexicon(const LessonText &greek, const LessonText &english)
{
    const QString folder = besideTheProgram();
    return folder.isEmpty() ? FoundLexicon() : lexiconIn(folder, greek, english);
}

} // namespace Pistis
