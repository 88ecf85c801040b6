#pragma once

#include "app/bookservice.h"
#include "app/deliver.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Pistis::Ui {
class PeopleDialog;
}

namespace Pistis {

// The people of a book, to whom customers and requests are given: one is added by a name, named anew, or given own
// hours.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(Store &store, QWidget *parent = nullptr);
    ~PeopleDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void add();
    void showPeople(const QUuid &chosen);
    void rename(QTreeWidgetItem *item);
    int row() const; // -1: none is chosen
    void openHours();
    void enable();
    void showResult(const Result<void> &done);

    std::unique_ptr<Ui::PeopleDialog> m_ui;
    BookService m_book;
    LatestDelivery m_reading;
    QList<Person> m_people;
};

} // namespace Pistis
