#pragma once

#include <QStringList>

/// `vignette-pretrain finder`: fits a lesion finder on the maps of an engine's base network. Returns
/// the exit code.
int runFinder(const QStringList& arguments);
