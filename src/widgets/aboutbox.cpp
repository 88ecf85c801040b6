#include "widgets/aboutbox.h"

namespace Pistis {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Pistis"));
    setText(tr("<b>Pistis %1</b><br>A lesson, your own customers beside it, and charts that do not lie.")
                .arg(QStringLiteral(PISTIS_VERSION)));
    setInformativeText(
        tr("Free software under the GNU General Public License, version 3 or later. "
           "It uses Qt, SQLite, ICU, Eigen, Boost, libstemmer and libarchive. Its dictionaries are data files of "
           "FreeDict: Greek–English from WikDict (CC BY-SA 3.0) and English–Greek (GPL, version 2 or later)."));
}

} // namespace Pistis
