#pragma once

#include "core/result.h"

#include <QString>

namespace Pistis {

inline constexpr qsizetype longestLine = 200; // characters of a name
inline constexpr qsizetype longestText = 1 << 20; // characters of a note

enum class TextFault { None, Nul, LoneSurrogate, Control, Bidirectional, TooLong };

// SQLite and PostgreSQL cut or spoil such text silently, and bidirectional controls let a name show as another one, so
// they are refused where text comes in. In a line also line breaks and tabs are controls.
TextFault faultOfLine(QStringView line);
TextFault faultOfText(QStringView text);

// Trimmed, line breaks as \n; or Error::Invalid with the field as its subject and the fault in its detail.
Result<QString> cleanedLine(const QString &line, const QString &field);
Result<QString> cleanedText(const QString &text, const QString &field);

} // namespace Pistis
