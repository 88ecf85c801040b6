#pragma once

#include <QMainWindow>
#include <QUuid>

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

class CustomerPanel;
class Preferences;
class ReadingArea;
struct Services;

// All ways to find something from anywhere: the field in the tool bar, Find in what is in front, and the palette.
class FindDesk : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QMainWindow &window;
        const Ui::MainWindow &ui;
        ReadingArea &reading;
        CustomerPanel &customers;
    };

    FindDesk(const Places &places, Services &services, Preferences &preferences);

Q_SIGNALS:
    void customersRequested(); // they are to be seen
    void customerChosen(const QUuid &id);

private:
    void addField();
    void find();
    void search(const QString &text);

    Places m_places;
};

} // namespace Pistis
