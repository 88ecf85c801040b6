#include "widgets/personhoursdialog.h"

#include "app/deliver.h"
#include "core/ownerhours.h"
#include "models/errortext.h"
#include "ui_personhoursdialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

PersonHoursDialog::PersonHoursDialog(const BookService &book, const Person &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonHoursDialog>())
    , m_service(book)
    , m_before(person)
{
    m_ui->setupUi(this);
    nameWindow();
    hideFaults();
    m_ui->bookCheck->setEnabled(false);
    m_ui->hoursEditor->setEnabled(false);
    m_ui->saveButton->setEnabled(false);
    connect(m_ui->bookCheck, &QCheckBox::toggled, this, &PersonHoursDialog::showHours);
    connect(m_ui->hoursEditor, &HoursEditor::edited, this, &PersonHoursDialog::hideFaults);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PersonHoursDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    deliver(m_service.settings(), this, [this](const Result<BookSettings> &settings) {
        if (!settings)
            return showError(settings.error());
        fill(settings->hours);
    });
}

PersonHoursDialog::~PersonHoursDialog() = default;

void PersonHoursDialog::fill(const BusinessHours &book)
{
    m_book = book;
    m_own = hoursOf(m_before, book).weekdays;
    m_ui->hoursEditor->setHours(m_own);
    m_ui->bookCheck->setChecked(m_before.hours.isEmpty());
    m_ui->hoursEditor->setEnabled(!m_ui->bookCheck->isChecked());
    m_ui->bookCheck->setEnabled(true);
    m_ui->saveButton->setEnabled(true);
}

void PersonHoursDialog::showHours()
{
    const bool isBooks = m_ui->bookCheck->isChecked();
    if (isBooks)
        m_own = m_ui->hoursEditor->hours();
    m_ui->hoursEditor->setHours(isBooks ? m_book.weekdays : m_own);
    m_ui->hoursEditor->setEnabled(!isBooks);
    hideFaults();
}

Person PersonHoursDialog::edited() const
{
    Person after = m_before;
    after.hours
        = m_ui->bookCheck->isChecked() ? QMap<int, OpenHours>() : ownHoursOf(m_ui->hoursEditor->hours(), m_book);
    return after;
}

void PersonHoursDialog::save()
{
    hideFaults();
    const Person after = edited();
    if (const auto fault = faultOf(hoursOf(after, m_book).weekdays); fault && after.hours != m_before.hours) {
        const Error error { .kind = Error::Kind::Invalid, .subject = fault->field };
        return fault->at < 0 ? showError(error) : m_ui->hoursEditor->showFault(int(fault->at), errorText(error));
    }
    m_ui->saveButton->setEnabled(false);
    deliver(m_service.changePerson(m_before, after), this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_ui->saveButton->setEnabled(true);
        showError(done.error());
    });
}

void PersonHoursDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void PersonHoursDialog::hideFaults()
{
    m_ui->errorLabel->hide();
    m_ui->hoursEditor->hideFault();
}

void PersonHoursDialog::nameWindow() { setWindowTitle(tr("Business hours of %1").arg(m_before.name)); }

void PersonHoursDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameWindow();
        hideFaults();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
