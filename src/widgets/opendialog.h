#pragma once

class QDialog;

namespace Pistis {

// Shows a dialog over its window without blocking; it goes when it is closed, and the focus returns to where it was.
void openDialog(QDialog *dialog);

} // namespace Pistis
