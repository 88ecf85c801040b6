#pragma once

#include "core/result.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class OpenSealedDialog;
}

namespace Pistis {

// Opens a sealed file with its passphrase and writes what is in it to another file.
class OpenSealedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenSealedDialog(QWidget *parent = nullptr);
    ~OpenSealedDialog() override;

Q_SIGNALS:
    void opened(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(bool toOpen);
    void unseal();
    void finish(const Result<QString> &name, const QString &target);
    void showState();

    std::unique_ptr<Ui::OpenSealedDialog> m_ui;
    bool m_isRunning = false;
};

} // namespace Pistis
