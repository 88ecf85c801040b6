#include "widgets/handoutbox.h"

#include "ui_handoutbox.h"

#include <QEvent>

namespace Pistis {

HandoutBox::HandoutBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HandoutBox>())
{
    m_ui->setupUi(this);
}

HandoutBox::~HandoutBox() = default;

void HandoutBox::setHasQuestions(bool has)
{
    m_ui->questionsBox->setEnabled(has);
    m_ui->answersBox->setEnabled(has);
}

HandoutChoices HandoutBox::choices() const
{
    return { .notes = m_ui->notesBox->isChecked(),
        .room = m_ui->roomBox->isChecked(),
        .questions = m_ui->questionsBox->isChecked(),
        .answers = m_ui->answersBox->isChecked(),
        .gaps = m_ui->gapsBox->isChecked() };
}

void HandoutBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace Pistis
