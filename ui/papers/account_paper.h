#pragma once

#include "papers/print_job.h"
#include "workspace/accountability.h"
#include "workspace/library.h"

namespace camre {

/// A paper for a service's own accounts (P53), in Welsh and in English, the window's language first: both or none.
///
/// @param profile  of the open file; null: none is open
PrintJob printAccountSheet(AccountSheet sheet, const Library& library, const LanguagePack& window, const ServiceProfile* profile);

}  // namespace camre
