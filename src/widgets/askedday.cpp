#include "widgets/askedday.h"

#include <QLabel>
#include <QPushButton>

namespace Pistis {

AskedDay::AskedDay(QLabel &question, QPushButton &save, QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_save(save)
{
}

void AskedDay::ask(const QDate &day, const QString &question)
{
    if (!m_day.isValid())
        m_usual = m_save.text();
    m_day = day;
    m_question.setText(question);
    m_question.show();
    m_save.setText(tr("Yes, &save"));
}

void AskedDay::forget()
{
    if (!m_day.isValid())
        return;
    m_day = {};
    m_question.hide();
    m_save.setText(m_usual);
}

} // namespace Pistis
