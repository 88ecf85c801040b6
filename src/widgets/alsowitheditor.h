#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class AlsoWithEditor;
}

namespace Pistis {

struct Services;

// Further customers of one event, one after the other found by some letters of the name.
class AlsoWithEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AlsoWithEditor(QWidget *parent = nullptr);
    ~AlsoWithEditor() override;

    void setServices(Services &services);
    QList<QUuid> customers() const;
    bool isOpen() const; // something was typed, and nobody chosen
    void clear();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void seek();
    void take(const QUuid &id);
    void leaveOut();
    void showList();

    std::unique_ptr<Ui::AlsoWithEditor> m_ui;
};

} // namespace Pistis
