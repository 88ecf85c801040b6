#include "widgets/peopledialog.h"

#include "app/store.h"
#include "models/errortext.h"
#include "ui_peopledialog.h"
#include "widgets/opendialog.h"
#include "widgets/personhoursdialog.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Pistis {

PeopleDialog::PeopleDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PeopleDialog>())
    , m_book(store)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &PeopleDialog::enable);
    connect(m_ui->peopleView, &QListWidget::currentRowChanged, this, &PeopleDialog::enable);
    connect(m_ui->addButton, &QPushButton::clicked, this, &PeopleDialog::add);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
        [this] { m_ui->peopleView->editItem(m_ui->peopleView->currentItem()); });
    connect(m_ui->hoursButton, &QPushButton::clicked, this, &PeopleDialog::openHours);
    connect(m_ui->peopleView, &QListWidget::itemChanged, this, &PeopleDialog::rename);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.persons.isEmpty())
            read();
    });
    enable();
    read();
}

PeopleDialog::~PeopleDialog() = default;

void PeopleDialog::read()
{
    m_reading(m_book.persons(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return showResult(people.error());
        const QSignalBlocker filling(m_ui->peopleView);
        const QUuid chosen = m_people.value(m_ui->peopleView->currentRow()).id;
        m_people = *people;
        m_ui->peopleView->clear();
        for (const Person &person : m_people) {
            auto *item = new QListWidgetItem(person.name, m_ui->peopleView);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (person.id == chosen)
                m_ui->peopleView->setCurrentItem(item);
        }
        enable();
    });
}

void PeopleDialog::enable()
{
    m_ui->addButton->setEnabled(!m_ui->nameEdit->text().trimmed().isEmpty());
    m_ui->renameButton->setEnabled(m_ui->peopleView->currentItem());
    m_ui->hoursButton->setEnabled(m_ui->peopleView->currentItem());
}

void PeopleDialog::openHours()
{
    openDialog(new PersonHoursDialog(m_book, m_people.at(m_ui->peopleView->currentRow()), this));
}

void PeopleDialog::add()
{
    deliver(m_book.addPerson({ .name = m_ui->nameEdit->text() }), this, [this](const Result<QUuid> &added) {
        showResult(added ? Result<void>() : Result<void>(added.error()));
        if (added)
            m_ui->nameEdit->clear();
        m_ui->nameEdit->setFocus();
    });
}

void PeopleDialog::rename(const QListWidgetItem *item)
{
    const Person before = m_people.at(m_ui->peopleView->row(item));
    Person after = before;
    after.name = item->text();
    deliver(m_book.changePerson(before, after), this, [this](const Result<void> &done) {
        showResult(done);
        if (!done)
            read(); // the name that stands
    });
}

void PeopleDialog::showResult(const Result<void> &done)
{
    m_ui->errorLabel->setVisible(!done);
    m_ui->errorLabel->setText(done ? QString() : errorText(done.error()));
}

void PeopleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Pistis
