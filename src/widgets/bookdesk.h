#pragma once

#include "core/error.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

struct Services;

// Joins the window's actions on the book as a whole, its rules and its people, and says which one is open.
class BookDesk : public QObject
{
    Q_OBJECT

public:
    BookDesk(QWidget &window, const Ui::MainWindow &ui, Services &services, bool isPractice);

    // As long as the window is open; what another program writes meanwhile is shown.
    void showReadOnly(const Error &reason);
    void retranslate();

Q_SIGNALS:
    void bookRequested(const QString &path);
    void practiceRequested();
    void ownBookRequested();

private:
    void chooseBook(bool isNew);

    QWidget &m_window;
    const Ui::MainWindow &m_ui;
    Services &m_services;
    const bool m_isPractice;
    std::optional<Error> m_readOnly;
};

} // namespace Pistis
