#pragma once

#include "app/deliver.h"
#include "core/result.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Pistis::Ui {
class DayDialog;
}

namespace Pistis {

// Asks for one day and saves it.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { PromiseDue, PromiseKept, TaskDone, TaskDeferred, VisitMoved, NextContact, Snooze };

    // save: QFuture<Result<T>>(const QDate &)
    template <typename Save>
    DayDialog(Purpose purpose, const QDate &proposed, Save save, QWidget *parent = nullptr)
        : DayDialog(purpose, proposed, parent)
    {
        m_save = [this, save](const QDate &day) {
            deliver(save(day), this,
                [this](const auto &saved) { finish(saved ? std::nullopt : std::optional(saved.error())); });
        };
    }
    ~DayDialog() override;

protected:
    void setNote(const std::function<QString(const QDate &)> &note); // what is said of the day that is chosen
    void showNote();
    void showError(const Error &error);
    void changeEvent(QEvent *event) override;

private:
    DayDialog(Purpose purpose, const QDate &proposed, QWidget *parent);

    void save();
    void finish(const std::optional<Error> &error);
    void retranslate();

    std::unique_ptr<Ui::DayDialog> m_ui;
    Purpose m_purpose;
    std::function<void(const QDate &)> m_save;
    std::function<QString(const QDate &)> m_note;
};

} // namespace Pistis
