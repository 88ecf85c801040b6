#include "widgets/peopledialog.h"

#include "app/store.h"
#include "models/errortext.h"
#include "models/persontext.h"
#include "ui_peopledialog.h"
#include "widgets/opendialog.h"
#include "widgets/personhoursdialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>

#include <utility>

namespace Pistis {

namespace {

    enum Column { NameColumn, HoursColumn };

}

PeopleDialog::PeopleDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PeopleDialog>())
    , m_book(store)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &PeopleDialog::enable);
    connect(m_ui->peopleView, &QTreeWidget::currentItemChanged, this, &PeopleDialog::enable);
    connect(m_ui->addButton, &QPushButton::clicked, this, &PeopleDialog::add);
    const auto edit = [this] { m_ui->peopleView->editItem(m_ui->peopleView->currentItem(), NameColumn); };
    connect(m_ui->renameButton, &QPushButton::clicked, this, edit);
    connect(m_ui->peopleView, &QTreeWidget::itemDoubleClicked, this, edit);
    auto *editing = new QShortcut(Qt::Key_F2, m_ui->peopleView);
    editing->setContext(Qt::WidgetShortcut);
    connect(editing, &QShortcut::activated, m_ui->renameButton, &QPushButton::click);
    connect(m_ui->hoursButton, &QPushButton::clicked, this, &PeopleDialog::openHours);
    connect(m_ui->peopleView, &QTreeWidget::itemChanged, this, &PeopleDialog::rename);
    m_ui->peopleView->header()->setStretchLastSection(true);
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
        const QUuid chosen = m_people.value(row()).id;
        m_people = *people;
        showPeople(chosen);
    });
}

void PeopleDialog::showPeople(const QUuid &chosen)
{
    const QSignalBlocker filling(m_ui->peopleView);
    m_ui->peopleView->clear();
    for (const Person &person : std::as_const(m_people)) {
        const bool hasOwn = !person.hours.isEmpty();
        const QString hours = hasOwn ? ownHoursText(person.hours) : tr("as the book");
        auto *item = new QTreeWidgetItem(m_ui->peopleView, { person.name, hours });
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(HoursColumn, hours);
        item->setData(NameColumn, Qt::AccessibleTextRole,
            hasOwn ? tr("%1, own hours: %2", "person").arg(person.name, hours)
                   : tr("%1, hours as the book", "person").arg(person.name));
        if (person.id == chosen)
            m_ui->peopleView->setCurrentItem(item);
    }
    m_ui->peopleView->resizeColumnToContents(NameColumn);
    enable();
}

int PeopleDialog::row() const { return m_ui->peopleView->indexOfTopLevelItem(m_ui->peopleView->currentItem()); }

void PeopleDialog::enable()
{
    m_ui->addButton->setEnabled(!m_ui->nameEdit->text().trimmed().isEmpty());
    m_ui->renameButton->setEnabled(m_ui->peopleView->currentItem());
    m_ui->hoursButton->setEnabled(m_ui->peopleView->currentItem());
}

void PeopleDialog::openHours() { openDialog(new PersonHoursDialog(m_book, m_people.at(row()), this)); }

void PeopleDialog::add()
{
    deliver(m_book.addPerson({ .name = m_ui->nameEdit->text() }), this, [this](const Result<QUuid> &added) {
        showResult(added ? Result<void>() : Result<void>(added.error()));
        if (added)
            m_ui->nameEdit->clear();
        m_ui->nameEdit->setFocus();
    });
}

void PeopleDialog::rename(QTreeWidgetItem *item)
{
    const Person before = m_people.at(m_ui->peopleView->indexOfTopLevelItem(item));
    Person after = before;
    after.name = item->text(NameColumn);
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
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showPeople(m_people.value(row()).id);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
