#include "widgets/hourseditor.h"

#include "models/bookruletext.h"
#include "widgets/sectionkeys.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Pistis {

HoursEditor::HoursEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(4, 1);
    for (int weekday = 0; weekday < int(m_rows.size()); ++weekday)
        addRow(weekday);
    retranslate();
}

void HoursEditor::addRow(int weekday)
{
    Row &row = m_rows[size_t(weekday)];
    row = { new QCheckBox(this), new QTimeEdit(this), new QLabel(this), new QTimeEdit(this), new QLabel(this) };
    const QString number = QString::number(weekday + 1);
    row.open->setObjectName(u"openCheck"_s + number);
    row.from->setObjectName(u"fromEdit"_s + number);
    row.until->setObjectName(u"untilEdit"_s + number);
    row.fault->setObjectName(u"faultLabel"_s + number);
    row.fault->setWordWrap(true);
    for (QTimeEdit *edit : { row.from, row.until }) {
        edit->setDisplayFormat(u"HH:mm"_s);
        new SectionKeys(edit);
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(row.open, weekday, 0);
    grid->addWidget(row.from, weekday, 1);
    grid->addWidget(row.to, weekday, 2);
    grid->addWidget(row.until, weekday, 3);
    grid->addWidget(row.fault, weekday, 4);
    connect(row.open, &QCheckBox::toggled, row.from, &QWidget::setEnabled);
    connect(row.open, &QCheckBox::toggled, row.until, &QWidget::setEnabled);
    connect(row.open, &QCheckBox::toggled, this, &HoursEditor::edited);
    connect(row.from, &QTimeEdit::timeChanged, this, &HoursEditor::edited);
    connect(row.until, &QTimeEdit::timeChanged, this, &HoursEditor::edited);
}

void HoursEditor::setHours(const std::array<OpenHours, 7> &weekdays)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const OpenHours shown = weekdays[at].isOpen() ? weekdays[at] : usualHours();
        row.from->setTime(shown.opens);
        row.until->setTime(shown.closes);
        row.open->setChecked(weekdays[at].isOpen());
        row.from->setEnabled(row.open->isChecked());
        row.until->setEnabled(row.open->isChecked());
    }
}

std::array<OpenHours, 7> HoursEditor::hours() const
{
    std::array<OpenHours, 7> weekdays;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].open->isChecked())
            weekdays[at] = { .opens = m_rows[at].from->time(), .closes = m_rows[at].until->time() };
    }
    return weekdays;
}

void HoursEditor::showFault(int weekday, const QString &sentence)
{
    const Row &row = m_rows[size_t(weekday)];
    row.fault->setText(sentence);
    row.until->setFocus();
}

void HoursEditor::hideFault()
{
    for (const Row &row : m_rows)
        row.fault->clear();
}

void HoursEditor::retranslate()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const QString day = weekdayLabel(int(at) + 1);
        m_rows[at].open->setText(day);
        m_rows[at].open->setAccessibleName(tr("Open on %1").arg(day));
        m_rows[at].from->setAccessibleName(tr("%1, from").arg(day));
        m_rows[at].until->setAccessibleName(tr("%1, to").arg(day));
        m_rows[at].to->setText(tr("to"));
    }
}

void HoursEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Pistis
