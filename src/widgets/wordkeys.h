#pragma once

class QKeyEvent;

namespace Pistis {

// Whether the key goes from word to word, or selects so.
bool isWordKey(const QKeyEvent &key);

} // namespace Pistis
