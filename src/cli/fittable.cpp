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

    // Values of an object by name, objects inside as outer.inner.
    QList<std::pair<QString, QString>> cells(const QJsonObject &object, const QString &outer)
    {
        QList<std::pair<QString, QString>> list;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = outer.isEmpty() ? it.key() : QString(outer + u'.' + it.key());
            if (it->isObject())
                list.append(cells(it->toObject(), name));
            else if (!it->isArray())
                list.emplaceBack(name, text(*it));
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

    // Lists of equal length in one object are the columns of a table.
    void printColumns(QTextStream &out, const QJsonObject &object, const QString &title)
    {
        QList<QStringList> rows { object.keys() };
        qsizetype length = 0;
        for (const QJsonValue &value : object)
            length = std::max(length, value.toArray().size());
        for (qsizetype place = 0; place < std::min(length, mostLines); ++place) {
            QStringList row;
            for (const QJsonValue &value : object)
                row.append(text(value.toArray().at(place)));
            rows.append(row);
        }
        out << '\n' << title << '\n';
        printRows(out, rows);
        if (length > mostLines)
            out << "  ... (" << length << " in all; --json lists them)\n";
    }

    bool holdsOnlyLists(const QJsonObject &object)
    {
        return !object.isEmpty()
            && std::ranges::all_of(object, [](const auto &value) { return QJsonValue(value).isArray(); });
    }

    void printObject(QTextStream &out, const QJsonObject &object, const QString &title)
    {
        if (!title.isEmpty())
            out << '\n' << title << '\n';
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isArray() && !it->isObject())
                out << "  " << it.key() << ": " << text(*it) << '\n';
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isArray())
                printList(out, it->toArray(), it.key());
            else if (it->isObject() && holdsOnlyLists(it->toObject()))
                printColumns(out, it->toObject(), it.key());
            else if (it->isObject())
                printObject(out, it->toObject(), it.key());
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
