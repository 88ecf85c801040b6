#pragma once

#include <QWidget>

class QAction;

namespace Pistis {

class CustomerPage;
struct Services;

// The actions on the attention score: its parts, the mood, its weights, its test against past losses.
class AttentionDesk : public QObject
{
    Q_OBJECT

public:
    AttentionDesk(CustomerPage &page, Services &services, QWidget *parent);

    QList<QAction *> menuActions() const { return { m_showing, m_feeling, m_weighing, m_testing }; }
    void retranslate();

Q_SIGNALS:
    void customerChosen(const QUuid &id);

private:
    void showParts();
    void noteMood();
    void test();

    CustomerPage &m_page;
    Services &m_services;
    QWidget &m_parent;
    QAction *m_showing;
    QAction *m_feeling;
    QAction *m_weighing;
    QAction *m_testing;
};

} // namespace Pistis
