#pragma once

#include <functional>

class QDialog;
class QString;
class QWidget;

namespace Pistis {

// Shows a dialog over its window without blocking; it goes when it is closed, and the focus returns to where it was.
// Esc asks before it drops what was written.
void openDialog(QDialog *dialog);

// Asks before a file is lost to another one of its name; a file dialog would do so in a loop of its own.
void askToReplace(QWidget *window, const QString &file, const std::function<void()> &replace);

} // namespace Pistis
