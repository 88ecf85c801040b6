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

    FoundLexicon dictionary(const QString &path)
    {
        const QString base = path.chopped(qsizetype(sizeof(".index")) - 1);
        const auto index = bytesOf(path);
        const auto text = bytesOf(QFile::exists(base + ".dict.dz"_L1) ? base + ".dict.dz"_L1 : base + ".dict"_L1);
        const DictdFile file = index && text ? readDictd(*index, *text) : DictdFile { .brokenLines = 1 };
        FoundLexicon found;
        if (file.brokenLines > 0)
            found.brokenFiles.append(path);
        found.lexicon.add(file.entries, headwordLanguage(file.entries));
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
    FoundLexicon found;
    const QDir directory(folder);
    const QStringList indexes = directory.entryList({ u"*.index"_s }, QDir::Files, QDir::Name);
    QList<QFuture<FoundLexicon>> reading; // each beside the others
    for (const QString &name : indexes)
        reading.append(QtConcurrent::run(dictionary, directory.filePath(name)));
    for (QFuture<FoundLexicon> &one : reading) {
        FoundLexicon read = one.takeResult();
        found.brokenFiles += read.brokenFiles;
        found.lexicon.add(std::move(read.lexicon));
    }
    return found;
}

FoundLexicon installedLexicon()
{
    const QString folder = besideTheProgram();
    return folder.isEmpty() ? FoundLexicon() : lexiconIn(folder);
}

} // namespace Pistis
