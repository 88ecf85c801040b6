#include "app/privatefiles.h"

#include <sys/stat.h>

namespace Pistis {

void keepNewFilesPrivate() { ::umask(S_IRWXG | S_IRWXO); }

} // namespace Pistis
