#pragma once

#include "cli/commandtable.h"

#include <QFile>
#include <QTemporaryDir>

namespace Pistis {

struct Run
{
    int code = 0;
    QString out {};
    QString err {};

    QString savedId() const { return out.trimmed().section(u' ', 1); }
};

// Commands on a book of their own.
class Commands
{
public:
    Run operator()(const QStringList &args) const
    {
        Run result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        result.code = runCli(
            QStringList { QStringLiteral("--book"), book(), QStringLiteral("--language"), QStringLiteral("en") } + args,
            CliContext { .out = out, .err = err });
        out.flush();
        err.flush();
        return result;
    }

    QString book() const { return m_directory.filePath(QStringLiteral("my.pistis")); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile csv(m_directory.filePath(name));
        if (!csv.open(QIODevice::WriteOnly) || csv.write(bytes) != bytes.size())
            qFatal("cannot write");
        return csv.fileName();
    }

    void makeBook() const
    {
        const Run made = (*this)({ QStringLiteral("import"), QStringLiteral("customers"),
            file(QStringLiteral("c.csv"), "customer\nΦούρνος Αιγαίο\nHarbour Supplies\n") });
        if (made.code != Done)
            qFatal("%s", qUtf8Printable(made.err));
    }

private:
    QTemporaryDir m_directory;
};

} // namespace Pistis
