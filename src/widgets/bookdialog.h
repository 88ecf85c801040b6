#pragma once

#include <QFileDialog>

namespace Pistis {

// Asks which book to open, or where to make a new one. Goes when it is closed.
class BookDialog : public QFileDialog
{
    Q_OBJECT

public:
    enum class Purpose { Open, Make };

    BookDialog(Purpose purpose, const QString &folder, QWidget *parent);
};

} // namespace Pistis
