#pragma once

#include <QString>

namespace Pistis {

enum class FileFormat { Table, Card, Calendar };

// By how the text begins; the name of a file may say anything.
FileFormat formatOf(QStringView text);

} // namespace Pistis
