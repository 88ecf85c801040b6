#include "lessons/cleaningjson.h"

#include <QJsonObject>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject entry(int line, const QString &side)
    {
        QJsonObject object { { "line"_L1, line } };
        if (!side.isEmpty())
            object.insert("side"_L1, side);
        return object;
    }

} // namespace

QJsonArray keptJson(const Cleaning &cleaning)
{
    QJsonArray array;
    for (const KeptLine &line : cleaning.kept) {
        if (!line.text.isEmpty())
            array.append(QJsonObject { { "line"_L1, line.line }, { "text"_L1, line.text } });
    }
    return array;
}

QJsonArray removedJson(const Cleaning &cleaning, const QString &side)
{
    QJsonArray array;
    for (const RemovedLine &line : cleaning.removed) {
        if (line.isKept)
            continue;
        QJsonObject object = entry(line.line, side);
        object.insert("text"_L1, line.text);
        object.insert("rule"_L1, line.rule);
        array.append(object);
    }
    return array;
}

QJsonArray repairedJson(const Cleaning &cleaning, const QString &side)
{
    QJsonArray array;
    for (const RepairedLine &line : cleaning.repaired) {
        if (line.isKept)
            continue;
        QJsonObject object = entry(line.line, side);
        object.insert("before"_L1, line.before);
        object.insert("after"_L1, line.after);
        object.insert("rule"_L1, line.rule);
        array.append(object);
    }
    return array;
}

} // namespace Pistis
