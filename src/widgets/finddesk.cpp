#include "widgets/finddesk.h"

#include "ui_mainwindow.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerforms.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/palettedesk.h"
#include "widgets/readingarea.h"
#include "widgets/windowsearch.h"

namespace Pistis {

FindDesk::FindDesk(const Places &places, Services &services, Preferences &preferences)
    : QObject(&places.window)
    , m_places(places)
{
    addField();
    connect(places.ui.findAction, &QAction::triggered, this, &FindDesk::find);
    places.ui.paletteAction->setShortcuts({ Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_Slash });
    auto *palette = new PaletteDesk(places.window, *places.ui.paletteAction, services, preferences);
    connect(palette, &PaletteDesk::customerChosen, this, &FindDesk::customerChosen);
    connect(palette, &PaletteDesk::visitRequested, &places.customers.page().forms(), &CustomerForms::logVisitOf);
}

void FindDesk::addField()
{
    auto *space = new QWidget(&m_places.window);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *field = new WindowSearch(&m_places.window);
    m_places.ui.toolBar->addWidget(space);
    m_places.ui.toolBar->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &FindDesk::search);
    connect(&m_places.customers.browser(), &CustomerBrowser::searchChanged, field, [field](const QString &text) {
        if (text != field->text()) // the list looks for something else, or for nothing
            field->clear();
    });
}

void FindDesk::find()
{
    if (m_places.reading.hasFocus())
        return m_places.reading.find();
    Q_EMIT customersRequested();
    m_places.customers.browser().focusSearch();
}

void FindDesk::search(const QString &text)
{
    if (!text.isEmpty())
        Q_EMIT customersRequested();
    m_places.customers.browser().search(text);
}

} // namespace Pistis
