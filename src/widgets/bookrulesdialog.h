#pragma once

#include "core/bookrules.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace Pistis::Ui {
class BookRulesDialog;
}

namespace Pistis {

struct Error;
struct Services;

// What the book counts by: rhythms, segments, business hours, holidays. Saved as one step.
class BookRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BookRulesDialog(Services &services, QWidget *parent = nullptr);
    ~BookRulesDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const BookRules &rules);
    void showTwiceTheRhythm();
    BookRules rules() const;
    void save();
    void showFault(const RuleFault &fault);
    void hideFaults();
    void showError(const Error &error);
    void retranslate();

    std::unique_ptr<Ui::BookRulesDialog> m_ui;
    Services &m_services;
    BookRules m_before;
};

} // namespace Pistis
