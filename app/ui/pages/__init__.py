"""One module or room per page; each is made when it is first shown."""
