#pragma once

#include <QDate>
#include <QObject>

class QLabel;
class QPushButton;

namespace Pistis {

// A day that looks wrong is asked about once, in the form: who saves again means it.
class AskedDay : public QObject
{
    Q_OBJECT

public:
    AskedDay(QLabel &question, QPushButton &save, QObject *parent);

    bool isMeant(const QDate &day) const { return m_day.isValid() && m_day == day; }
    void ask(const QDate &day, const QString &question);
    void forget(); // the form says something else now

private:
    QLabel &m_question;
    QPushButton &m_save;
    QString m_usual; // the words of the button
    QDate m_day;
};

} // namespace Pistis
