#pragma once

namespace Pistis {

// How the two languages of a lesson stand on the page; alternating: a Greek row, below it its English one.
enum class ReaderMode { SideBySide, Alternating, GreekOnly, EnglishOnly };

} // namespace Pistis
