#include "widgets/contactseditor.h"

#include "models/contacttext.h"
#include "ui_contactseditor.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int narrowestColumn = 14; // characters: the longest kind

}

ContactsEditor::ContactsEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ContactsEditor>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->kindCombo); // the first one: Tab would pass over those before it
    m_ui->contactsView->setModel(&m_model);
    m_ui->contactsView->verticalHeader()->hide();
    m_ui->contactsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->contactsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->contactsView->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * narrowestColumn);
    fillWords();
    m_ui->valueEdit->installEventFilter(this);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &ContactsEditor::add);
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &ContactsEditor::removeCurrent);
    auto *removal = new QShortcut(Qt::Key_Delete, m_ui->contactsView);
    removal->setContext(Qt::WidgetShortcut); // in the cell that is being edited it deletes a letter
    connect(removal, &QShortcut::activated, this, &ContactsEditor::removeCurrent);
    const auto showState = [this] { m_ui->removeButton->setEnabled(m_ui->contactsView->currentIndex().isValid()); };
    connect(m_ui->contactsView->selectionModel(), &QItemSelectionModel::currentChanged, this, showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, showState);
    showState();
    const auto showAdd = [this] { m_ui->addButton->setEnabled(!typed().value.isEmpty()); };
    connect(m_ui->valueEdit, &QLineEdit::textChanged, this, showAdd);
    showAdd();
    connect(m_ui->valueEdit, &QLineEdit::textChanged, this, &ContactsEditor::changed);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ContactsEditor::changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ContactsEditor::changed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ContactsEditor::changed);
}

ContactsEditor::~ContactsEditor() = default;

void ContactsEditor::fillWords()
{
    using enum ContactKind;
    const int kind = std::max(0, m_ui->kindCombo->currentIndex());
    const QString label = labelWord(m_ui->labelCombo->currentText());
    m_ui->kindCombo->clear();
    for (const ContactKind one : { Phone, Email, Address, Web })
        m_ui->kindCombo->addItem(kindLabel(one), int(one));
    m_ui->kindCombo->setCurrentIndex(kind);
    m_ui->labelCombo->clear();
    for (const QString &word : usualLabels())
        m_ui->labelCombo->addItem(labelText(word));
    m_ui->labelCombo->setEditText(labelText(label));
}

void ContactsEditor::setContacts(const QList<Contact> &contacts) { m_model.setContacts(contacts); }

QList<Contact> ContactsEditor::contacts() const
{
    QList<Contact> all = m_model.contacts();
    if (const Contact last = typed(); !last.value.isEmpty())
        all.append(last);
    return all;
}

void ContactsEditor::focusValue() { m_ui->valueEdit->setFocus(); }

Contact ContactsEditor::typed() const
{
    return { .kind = ContactKind(m_ui->kindCombo->currentData().toInt()),
        .value = m_ui->valueEdit->text().trimmed(),
        .label = labelWord(m_ui->labelCombo->currentText().trimmed()) };
}

void ContactsEditor::add()
{
    const Contact contact = typed();
    if (contact.value.isEmpty())
        return;
    m_model.append(contact);
    m_ui->valueEdit->clear();
    m_ui->labelCombo->setEditText({});
    m_ui->kindCombo->setFocus();
}

void ContactsEditor::removeCurrent() { m_model.removeAt(m_ui->contactsView->currentIndex().row()); }

// Enter adds what is typed instead of saving the whole form; in an empty line it goes on to the form.
bool ContactsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier) && !typed().value.isEmpty()) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ContactsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString label = m_ui->labelCombo->currentText();
        m_ui->retranslateUi(this);
        fillWords();
        m_ui->labelCombo->setEditText(label);
        m_model.retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
