#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

class CustomerPanel;

// The window's actions about customers, joined with the panel that does them.
class CustomerDesk : public QObject
{
    Q_OBJECT

public:
    CustomerDesk(Ui::MainWindow &ui, CustomerPanel &panel, QObject *parent);

    void retranslate();

Q_SIGNALS:
    void shown(); // something of the panel was asked for from anywhere
    void told(const QString &sentence);

private:
    void enable(bool isChosen);

    QList<QAction *> m_ofOne; // need a customer in view
};

} // namespace Pistis
