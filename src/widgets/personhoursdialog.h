#pragma once

#include "app/bookservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class PersonHoursDialog;
}

namespace Pistis {

// The weekday hours of one person: the book's, or own ones on the days that differ.
class PersonHoursDialog : public QDialog
{
    Q_OBJECT

public:
    PersonHoursDialog(const BookService &book, const Person &person, QWidget *parent);
    ~PersonHoursDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const BusinessHours &book);
    void showHours();
    Person edited() const;
    void save();
    void showError(const Error &error);
    void hideFaults();
    void nameWindow();

    std::unique_ptr<Ui::PersonHoursDialog> m_ui;
    BookService m_service;
    Person m_before;
    BusinessHours m_book;
    std::array<OpenHours, 7> m_own; // as shown while they are not the book's
};

} // namespace Pistis
