#pragma once

#include <QHash>
#include <QScrollArea>
#include <QStringList>

class QComboBox;

namespace Pistis {

// For each title of a table that Pistis does not know: the field as which its column is read.
class TitleChooser : public QScrollArea
{
    Q_OBJECT

public:
    explicit TitleChooser(QWidget *parent = nullptr);

    // unknown: those that are not read; free: the names of the fields that nothing is read into.
    void showTitles(const QStringList &unknown, const QList<QStringList> &free);
    QHash<QString, QString> chosen() const; // by title: the first name of its field
    void forget(); // another file has other titles
    void setRecalled(const QHash<QString, QString> &chosen); // by title, as chosen() gave them for another file

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString title {};
        QComboBox *fields = nullptr;
        QStringList chosen {}; // the names of the field; empty: not read
    };

    void showRows(const QStringList &titles);
    QStringList recalled(const QString &title, const QList<QStringList> &free) const;
    void fill(Row &row, const QList<QStringList> &free);

    QList<Row> m_rows;
    QHash<QString, QString> m_recalled;
};

} // namespace Pistis
