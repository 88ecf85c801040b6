#pragma once

#include "core/importreport.h"

#include <QObject>

namespace Pistis::Ui {
class ImportDialog;
}

namespace Pistis {

// How a file is read: what was found in it, and what its user says instead.
class ImportReading : public QObject
{
    Q_OBJECT

public:
    ImportReading(Ui::ImportDialog &ui, QObject *parent);

    ImportChoices choices() const;
    void show(const ImportReport &report);
    void showTitles(const ImportReport &report); // of a file that was read: the user's choices stay until then
    void setEnabled(bool enabled);
    void forgetTitles();
    void forget(); // another file is read in its own way
    void retranslate(int order); // the day order that was chosen

Q_SIGNALS:
    void changed();

private:
    void fillSeparators();
    void showLetters();
    void showSeparator();
    void showNotes();
    void showDayOrder();

    Ui::ImportDialog &m_ui;
    ImportReport m_report;
    bool m_isKindChosen = false; // for the file that is shown
};

} // namespace Pistis
