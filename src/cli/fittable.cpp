#include "cli/fittable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int digits = 7;
    constexpr qsizetype mostLines = 30; // of a list; --json holds it whole

    QString text(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Double:
            return QString::number(value.toDouble(), 'g', digits);
        case QJsonValue::String:
            return value.toString();
        case QJsonValue::Bool:
            return value.toBool() ? u"yes"_s : u"no"_s;
        default:
            return u"-"_s;
        }
    }

    // What tells the lines of a table apart stands first, the numbers about it by name.
    QStringList orderedKeys(const QJsonObject &object)
    {
        static const QStringList first { u"label"_s, u"stratum"_s, u"name"_s, u"level"_s, u"row"_s, u"time"_s, u"t"_s };
        QStringList keys;
        for (const QString &key : first) {
            if (object.contains(key))
                keys.append(key);
        }
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    // Values of an object by name, objects inside as outer.inner.
    QList<std::pair<QString, QString>> cells(const QJsonObject &object, const QString &outer)
    {
        QList<std::pair<QString, QString>> list;
        for (const QString &key : orderedKeys(object)) {
            const QString name = outer.isEmpty() ? key : QString(outer + u'.' + key);
            const QJsonValue value = object.value(key);
            if (value.isObject())
                list.append(cells(value.toObject(), name));
            else if (!value.isArray())
                list.emplaceBack(name, text(value));
        }
        return list;
    }

    // Columns as wide as their widest cell, numbers to the right.
    void printRows(QTextStream &out, const QList<QStringList> &rows)
    {
        for (const QStringList &row : rows) {
            out << ' ';
            for (qsizetype column = 0; column < row.size(); ++column) {
                qsizetype width = 0;
                for (const QStringList &other : rows)
                    width = std::max(width, other.value(column).size());
                out << ' ' << row.at(column).rightJustified(width);
            }
            out << '\n';
        }
    }

    void printObject(QTextStream &out, const QJsonObject &object, const QString &title);

    void printList(QTextStream &out, const QJsonArray &list, const QString &title)
    {
        if (list.isEmpty())
            return;
        out << '\n' << title << '\n';
        const bool hasLists = list.first().isObject()
            && std::ranges::any_of(list.first().toObject(), [](const auto &v) { return v.isArray() || v.isObject(); });
        if (hasLists && title != u"at" && title != u"quantiles") {
            for (const QJsonValue &item : list)
                printObject(out, item.toObject(), {});
            return;
        }
        QList<QStringList> rows;
        for (const QJsonValue &item : list) {
            if (rows.size() > mostLines)
                break;
            QStringList row;
            QStringList names;
            if (item.isObject()) {
                for (const auto &[name, value] : cells(item.toObject(), {})) {
                    names.append(name);
                    row.append(value);
                }
            } else if (item.isArray()) {
                for (const QJsonValue &value : item.toArray())
                    row.append(text(value));
            } else {
                row.append(text(item));
            }
            if (rows.isEmpty() && !names.isEmpty())
                rows.append(names);
            rows.append(row);
        }
        printRows(out, rows);
        if (list.size() > mostLines)
            out << "  ... (" << list.size() << " in all; --json lists them)\n";
    }

    bool isNumbers(const QJsonValue &value)
    {
        const QJsonArray list = value.toArray();
        return !list.isEmpty() && !list.first().isObject() && !list.first().isArray();
    }

    // Lists of numbers in one object are the columns of a table.
    QStringList columnsOf(const QJsonObject &object)
    {
        QStringList columns;
        for (const QString &key : orderedKeys(object)) {
            if (isNumbers(object.value(key)))
                columns.append(key);
        }
        return columns.size() > 1 ? columns : QStringList();
    }

    void printColumns(QTextStream &out, const QJsonObject &object, const QStringList &columns)
    {
        QList<QStringList> rows { columns };
        qsizetype length = 0;
        for (const QString &column : columns)
            length = std::max(length, object.value(column).toArray().size());
        for (qsizetype place = 0; place < std::min(length, mostLines); ++place) {
            QStringList row;
            for (const QString &column : columns)
                row.append(text(object.value(column)[place]));
            rows.append(row);
        }
        printRows(out, rows);
        if (length > mostLines)
            out << "  ... (" << length << " in all; --json lists them)\n";
    }

    void printObject(QTextStream &out, const QJsonObject &object, const QString &title)
    {
        if (!title.isEmpty())
            out << '\n' << title << '\n';
        const QStringList keys = orderedKeys(object);
        for (const QString &key : keys) {
            const QJsonValue value = object.value(key);
            if (!value.isArray() && !value.isObject())
                out << "  " << key << ": " << text(value) << '\n';
        }
        const QStringList columns = columnsOf(object);
        if (!columns.isEmpty())
            printColumns(out, object, columns);
        for (const QString &key : keys) {
            const QJsonValue value = object.value(key);
            if (value.isArray() && !columns.contains(key))
                printList(out, value.toArray(), key);
            else if (value.isObject())
                printObject(out, value.toObject(), key);
        }
    }

} // namespace

void printFit(QTextStream &out, const QJsonObject &result, const QJsonArray &warnings)
{
    printObject(out, result, {});
    for (const QJsonValue &warning : warnings)
        out << "\n" << warning[u"id"_s].toString() << ": " << warning[u"message"_s].toString() << '\n';
}

} // namespace Pistis
