#pragma once

#include "cli/commandtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pistis {

// One run of `pistis-cli fit` inside the test.
struct FitRun
{
    int code = 0;
    QByteArray out {};
    QString err {};

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject result() const { return json().value(QLatin1String("result")).toObject(); }
    QStringList warnings() const
    {
        QStringList ids;
        for (const QJsonValue &warning : json().value(QLatin1String("warnings")).toArray())
            ids.append(warning[QLatin1String("id")].toString());
        return ids;
    }
};

inline FitRun fitRun(const QStringList &args)
{
    FitRun result;
    QString out;
    QTextStream outStream(&out);
    QTextStream errStream(&result.err);
    result.code
        = runCli(QStringList { QStringLiteral("fit") } + args, CliContext { .out = outStream, .err = errStream });
    outStream.flush();
    errStream.flush();
    result.out = out.toUtf8();
    return result;
}

} // namespace Pistis
